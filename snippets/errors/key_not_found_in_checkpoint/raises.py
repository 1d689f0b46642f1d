# snippet: raises=NotFoundError
"""Restored under another name."""

import tensorflow as tf

v1 = tf.compat.v1
with tf.Graph().as_default(), v1.Session() as session:
    w = v1.get_variable("w", shape=(), initializer=v1.ones_initializer())
    session.run(v1.global_variables_initializer())
    path = v1.train.Saver({"weight": w}).save(session, "model")
    v1.train.Saver({"kernel": w}).restore(session, path)
#> NotFoundError: Restoring from checkpoint failed. This is most likely due to a
#> Variable name or other graph key that is missing from the checkpoint. Please
#> ensure that you have not altered the graph expected based on the checkpoint.
#> Original error:
