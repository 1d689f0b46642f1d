"""Any other value: scale the ones, or fill."""

import tensorflow as tf

print((tf.ones((2, 2)) * 0.5).numpy())
#> [[0.5 0.5]
#>  [0.5 0.5]]
print(tf.fill((2, 2), 0.5).numpy())
#> [[0.5 0.5]
#>  [0.5 0.5]]
