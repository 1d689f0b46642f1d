# snippet: raises=ResourceExhaustedError
"""400 terabytes."""

import tensorflow as tf

tf.zeros((10**6, 10**6, 100))
#> ResourceExhaustedError: OOM when allocating tensor with
#> shape[1000000,1000000,100] and type float on CPU:0 by allocator cpu
