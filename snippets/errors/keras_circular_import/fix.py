"""Where the library was imported from ends like this."""

from pathlib import Path

import keras

print(Path(keras.__file__).parts[-2:])
#> ('keras', '__init__.py')
