"""The way to w = 5: by the plain slope, and with Adam."""

import matplotlib.pyplot as plt
import tensorflow as tf


def path(optimizer):
    w = tf.Variable(0.0)
    places = [w.numpy()]
    for _ in range(80):
        with tf.GradientTape() as tape:
            cost = w**2 - 10 * w + 25
        optimizer.apply_gradients([(tape.gradient(cost, w), w)])
        places.append(w.numpy())
    return places


figure, axes = plt.subplots(figsize=(6, 3.2), layout="constrained")
axes.axhline(5, color="silver", linewidth=1)
for optimizer in (
    tf.keras.optimizers.SGD(0.1),
    tf.keras.optimizers.Adam(0.1),
    tf.keras.optimizers.Adam(0.5),
):
    places = path(optimizer)
    label = f"{type(optimizer).__name__}({optimizer.learning_rate.numpy():.1f})"
    print(label, f"largest w {max(places):.2f}, last w {places[-1]:.2f}")
    axes.plot(range(0, 81, 4), places[::4], marker=".", label=label)
#> SGD(0.1) largest w 5.00, last w 5.00
#> Adam(0.1) largest w 4.94, last w 4.94
#> Adam(0.5) largest w 6.37, last w 4.97
axes.set(xlabel="step", ylabel="w")
axes.legend()
