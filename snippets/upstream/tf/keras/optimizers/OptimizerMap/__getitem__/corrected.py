"""RMSprop is named "rm_sprop", not "rmsprop", and keras.src is private."""

import tensorflow as tf

optimizers = tf.keras.optimizers
chosen = optimizers.OptimizerMap(default_optimizer=optimizers.RMSprop())
adam = optimizers.Adam()
chosen["encoder/layer_0/dense"] = adam
chosen["encoder/.*"] = optimizers.SGD()
chosen["decoder"] = adam
print(chosen["decoder"].name)
#> adam
print(chosen["encoder/layer_0/dense"].name)
#> adam
print(chosen["encoder/layer_0/attention/query"].name)
#> sgd
print(chosen["decoder/layer_0/dense"].name)
#> rm_sprop
