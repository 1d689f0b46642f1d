"""As text, 2.9 counts as newer than 2.21."""

import tensorflow as tf

print(tf.__version__ < "2.9")
#> True
print((2, 21) < (2, 9))
#> False
