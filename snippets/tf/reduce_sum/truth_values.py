# snippet: raises=InvalidArgumentError
"""How many are above 2?"""

import tensorflow as tf

values = tf.constant([1, 2, 3, 4])
tf.reduce_sum(values > 2)
#> InvalidArgumentError: Value for attr 'T' of bool is not in the list of
#> allowed values: float, double, int32, uint8, int16, int8, complex64, int64,
#> qint8, quint8, qint32, bfloat16, qint16, quint16, uint16, complex128, half,
#> uint32, uint64
