"""The version of the package, read by setup.cfg and by ``gollie-like --version``."""

__version__ = "0.1.0"
