"""The order follows from the global seed and from seed."""

import tensorflow as tf

for global_seed in (0, 0, 7):
    tf.random.set_seed(global_seed)
    shuffled = tf.data.Dataset.range(6).shuffle(6, seed=1)
    print(global_seed, "gives", *shuffled.as_numpy_iterator())
#> 0 gives 5 1 2 0 4 3
#> 0 gives 5 1 2 0 4 3
#> 7 gives 5 3 1 4 2 0
