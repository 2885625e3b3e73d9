"""``python -m gollie_like`` and the console script ``gollie-like``."""

import sys

from gollie_like.cli import main

if __name__ == "__main__":
    sys.exit(main())
