"""Search: the tables people edit, the index, and the engine that ranks."""
