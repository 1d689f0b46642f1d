# snippet: rtol=1e-2
"""Train a small network on minibatches; watch cost and accuracy."""

# --8<-- [start:data]
import matplotlib.pyplot as plt
import numpy as np
import tensorflow as tf

tf.keras.utils.set_random_seed(1)
centres = np.array([[0.0, 2.0], [2.0, -1.0], [-2.0, -1.0]])
labels = np.random.randint(3, size=300)
points = np.random.normal(centres[labels], 0.7).astype("float32")
print(points.shape, labels.shape, labels[:10])
#> (300, 2) (300,) [1 0 0 1 1 0 0 1 0 1]
# --8<-- [end:data]

# --8<-- [start:dataset]
x = tf.data.Dataset.from_tensor_slices(points)
y = tf.data.Dataset.from_tensor_slices(labels)
y = y.map(lambda label: tf.one_hot(label, 3))
dataset = tf.data.Dataset.zip((x, y))
train, test = dataset.take(240), dataset.skip(240)
m = train.cardinality().numpy()
minibatches = train.shuffle(m).batch(32).prefetch(8)
print(m, "examples in", minibatches.cardinality().numpy(), "minibatches")
#> 240 examples in 8 minibatches

minibatch_X, minibatch_Y = next(iter(minibatches))
print(minibatch_X.shape, minibatch_Y.shape)
#> (32, 2) (32, 3)
# --8<-- [end:dataset]

# --8<-- [start:parameters]
initializer = tf.keras.initializers.GlorotNormal(seed=1)
W1 = tf.Variable(initializer(shape=(8, 2)))
b1 = tf.Variable(tf.zeros((8, 1)))
W2 = tf.Variable(initializer(shape=(6, 8)))
b2 = tf.Variable(tf.zeros((6, 1)))
W3 = tf.Variable(initializer(shape=(3, 6)))
b3 = tf.Variable(tf.zeros((3, 1)))
trainable_variables = [W1, b1, W2, b2, W3, b3]
# --8<-- [end:parameters]


# --8<-- [start:forward]
def forward(columns):
    a1 = tf.nn.relu(tf.matmul(W1, columns) + b1)
    a2 = tf.nn.relu(tf.matmul(W2, a1) + b2)
    return tf.matmul(W3, a2) + b3


Z3 = forward(tf.transpose(minibatch_X))
print(Z3.shape, tf.transpose(Z3).shape)
#> (3, 32) (32, 3)
# --8<-- [end:forward]


# --8<-- [start:cost]
def total_cost(y_true, logits):
    costs = tf.keras.losses.categorical_crossentropy(
        y_true, logits, from_logits=True
    )
    return tf.reduce_sum(costs)


print(total_cost(minibatch_Y, tf.transpose(Z3)).numpy() / 32)
#> 1.0302027
# --8<-- [end:cost]

# --8<-- [start:loop]
optimizer = tf.keras.optimizers.Adam(0.01)
train_accuracy = tf.keras.metrics.CategoricalAccuracy()
costs = []
for epoch in range(12):
    train_accuracy.reset_state()
    epoch_cost = 0.0
    for minibatch_X, minibatch_Y in minibatches:
        with tf.GradientTape() as tape:
            Z3 = forward(tf.transpose(minibatch_X))
            cost = total_cost(minibatch_Y, tf.transpose(Z3))
            mean_cost = cost / len(minibatch_X)
        grads = tape.gradient(mean_cost, trainable_variables)
        optimizer.apply_gradients(zip(grads, trainable_variables))
        train_accuracy.update_state(minibatch_Y, tf.transpose(Z3))
        epoch_cost += cost.numpy() / m
    costs.append(epoch_cost)
    if epoch % 3 == 2:
        accuracy = train_accuracy.result().numpy()
        print(f"epoch {epoch}  cost {epoch_cost:.3f}  accuracy {accuracy:.3f}")
#> epoch 2  cost 0.520  accuracy 0.967
#> epoch 5  cost 0.113  accuracy 0.988
#> epoch 8  cost 0.045  accuracy 0.992
#> epoch 11  cost 0.036  accuracy 0.992
# --8<-- [end:loop]

# --8<-- [start:test]
test_accuracy = tf.keras.metrics.CategoricalAccuracy()
for minibatch_X, minibatch_Y in test.batch(32):
    Z3 = forward(tf.transpose(minibatch_X))
    test_accuracy.update_state(minibatch_Y, tf.transpose(Z3))
print(f"test accuracy {test_accuracy.result().numpy():.3f}")
#> test accuracy 1.000
# --8<-- [end:test]

# --8<-- [start:curve]
figure, axes = plt.subplots(figsize=(6, 3.2), layout="constrained")
axes.plot(costs, marker=".")
axes.set(xlabel="epoch", ylabel="cost for each example", ylim=0)
# --8<-- [end:curve]
