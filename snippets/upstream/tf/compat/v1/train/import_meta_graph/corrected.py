"""These names are in tf.compat.v1, and need a graph and a session."""

import tempfile

import tensorflow as tf

v1 = tf.compat.v1
with tempfile.TemporaryDirectory() as folder:
    with tf.Graph().as_default(), v1.Session() as session:
        a = v1.placeholder(tf.float32, name="a")
        x = v1.Variable(10.0, name="x")
        tf.add(a, x, name="sum")
        session.run(x.initializer)
        session.run(x.assign(20.0))
        v1.train.Saver([x]).save(session, f"{folder}/model")
    with tf.Graph().as_default(), v1.Session() as session:
        saver = v1.train.import_meta_graph(f"{folder}/model.meta")
        saver.restore(session, f"{folder}/model")
        print(session.run("sum:0", feed_dict={"a:0": 3.0}))
#> 23.0
