"""Tables of a few rows, for the small API of the site's tests."""

from tfref.search.tables import ErrorMessage, Family, Foreign, Gone, Tables, Words

SMALL_TABLES = Tables(
    gone=(
        Gone("tf.fold", ("tf.reshape",), note="It folded.", since="TensorFlow 2.0"),
        Gone("tf.reshape(dims=)", ("tf.reshape",), write="tf.reshape(x, shape=[1])"),
    ),
    families=(
        Family("tf.contrib", (), "Its parts moved.", "gone/contrib.md", ("tf.math.",)),
    ),
    foreign=(
        Foreign("np.reshape", ("tf.reshape",), differs="no order", executed=True),
        Foreign("torch.Tensor.view", ("tf.reshape",)),
    ),
    errors=(
        ErrorMessage(
            "sizes",
            (
                "Input to reshape is a tensor with ... values, but the requested shape "
                "has ...",
            ),
            "The sizes differ.",
            ("tf.reshape",),
        ),
    ),
    words=(Words(("flatten a tensor", "collapse dimensions"), ("tf.reshape",)),),
    strings=(Words(("'plus'",), ("tf.math.add",)),),
    synonyms=(("picture", "image", "photo"), ("lr", "learning rate")),
    receivers={"ds": "Dataset"},
)
