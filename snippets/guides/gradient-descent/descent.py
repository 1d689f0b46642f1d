# snippet: rtol=1e-3 atol=2e-3
"""Walk down to the smallest cost, by hand and with Adam."""

# --8<-- [start:cost]
import tensorflow as tf


def cost_fn(w):
    return w**2 - 10 * w + 25


for guess in (0.0, 4.0, 5.0, 6.0):
    print(guess, cost_fn(guess))
#> 0.0 25.0
#> 4.0 1.0
#> 5.0 0.0
#> 6.0 1.0
# --8<-- [end:cost]

# --8<-- [start:slope]
w = tf.Variable(0.0)
with tf.GradientTape() as tape:
    cost = cost_fn(w)
print(tape.gradient(cost, w).numpy())
#> -10.0
# --8<-- [end:slope]

# --8<-- [start:by_hand]
learning_rate = 0.1
for step in range(1, 6):
    with tf.GradientTape() as tape:
        cost = cost_fn(w)
    grad = tape.gradient(cost, w)
    w.assign_sub(learning_rate * grad)
    print(f"step {step}  slope {grad.numpy():.3f}  w {w.numpy():.3f}")
#> step 1  slope -10.000  w 1.000
#> step 2  slope -8.000  w 1.800
#> step 3  slope -6.400  w 2.440
#> step 4  slope -5.120  w 2.952
#> step 5  slope -4.096  w 3.362
# --8<-- [end:by_hand]

# --8<-- [start:adam]
w = tf.Variable(0.0)
optimizer = tf.keras.optimizers.Adam(0.1)
trainable_variables = [w]


def train_step():
    with tf.GradientTape() as tape:
        cost = cost_fn(w)
    grads = tape.gradient(cost, trainable_variables)
    optimizer.apply_gradients(zip(grads, trainable_variables))
    return cost


print(f"cost {train_step().numpy():.3f}  w {w.numpy():.3f}")
#> cost 25.000  w 0.100
# --8<-- [end:adam]

# --8<-- [start:loop]
for step in range(2, 201):
    cost = train_step()
    if step % 40 == 0:
        print(f"step {step}  cost {cost.numpy():.3f}  w {w.numpy():.3f}")
#> step 40  cost 2.377  w 3.524
#> step 80  cost 0.005  w 4.944
#> step 120  cost 0.001  w 5.023
#> step 160  cost 0.000  w 4.998
#> step 200  cost 0.000  w 5.000
# --8<-- [end:loop]
