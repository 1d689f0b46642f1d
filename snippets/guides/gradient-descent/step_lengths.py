# snippet: rtol=1e-3
"""Too short a step creeps, too long a step runs away."""

import tensorflow as tf

for learning_rate in (0.01, 0.1, 0.5, 1.0, 1.1):
    w = tf.Variable(0.0)
    seen = []
    for _ in range(4):
        with tf.GradientTape() as tape:
            cost = w**2 - 10 * w + 25
        w.assign_sub(learning_rate * tape.gradient(cost, w))
        seen.append(f"{w.numpy():.2f}")
    print(learning_rate, *seen)
#> 0.01 0.10 0.20 0.29 0.39
#> 0.1 1.00 1.80 2.44 2.95
#> 0.5 5.00 5.00 5.00 5.00
#> 1.0 10.00 0.00 10.00 0.00
#> 1.1 11.00 -2.20 13.64 -5.37
