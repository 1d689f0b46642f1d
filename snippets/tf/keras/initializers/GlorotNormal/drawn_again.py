"""A normal, cut at 2 of its deviations, has 0.88 of its deviation left."""

import numpy as np
import tensorflow as tf

initializer = tf.keras.initializers.GlorotNormal(seed=1)
ours = initializer(shape=(1000, 600)).numpy()
draws = np.random.default_rng(0).normal(size=700_000)
cut = draws[np.abs(draws) < 2]
print(f"{cut.std():.2f}")
#> 0.88
same = cut / cut.std() * ours.std()
levels = [0.05, 0.25, 0.5, 0.75, 0.95]
difference = np.quantile(same, levels) - np.quantile(ours, levels)
print(np.abs(difference).max() < 0.001)
#> True
