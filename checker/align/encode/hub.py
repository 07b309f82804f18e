"""Any model of sentence-transformers, by the path of a saved one or by its name on the hub."""

from __future__ import annotations

from importlib import import_module, metadata
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any

from checker.align.encode.model import WINDOW, Model
from checker.align.encode.named import NAMES
from checker.model.errors import ModelError

if TYPE_CHECKING:
    from checker.align.encode.model import Vectors

HUB_SECONDS = 10
"""How long the hub may take to say whether it has a model."""

REASON = 160
"""Letters of a library's own message that are passed on."""


def sentence_transformer(name: str) -> Model:
    """The model at a path or of a name. Raises `ModelError` where it or the library cannot be had."""
    offline = f"without a network there are {', '.join(NAMES)}, and any saved model by its path"
    if _is_path(name) and not Path(name).expanduser().exists():
        raise ModelError(f"model {name}: no such file or directory; {offline}")
    if find_spec("sentence_transformers") is None:
        install = "pip install 'fact-checker-diff[models]'"
        raise ModelError(f"model {name}: sentence-transformers is not installed: {install}; {offline}")
    try:
        return _wrapped(name, _from_disk(name) or _from_hub(name))
    except Exception as error:  # the libraries underneath raise many kinds, and all mean that there is no such model
        reason = (str(error).strip().splitlines() or [type(error).__name__])[0]
        raise ModelError(f"model {name}: cannot be loaded ({reason[:REASON]}); {offline}") from error


def _from_disk(name: str) -> Any:
    """The model at a path, or as an earlier run has fetched it from the hub; ``None`` if it is neither."""
    from sentence_transformers import SentenceTransformer

    path = Path(name).expanduser()
    if path.exists():
        return SentenceTransformer(str(path), device="cpu", local_files_only=True)
    try:
        return SentenceTransformer(name, device="cpu", local_files_only=True)
    except (OSError, ValueError):
        return None


def _from_hub(name: str) -> Any:
    """The model fetched from the hub, which is asked for its name first: the loader asks again for half a minute."""
    from sentence_transformers import SentenceTransformer

    hub: Any = import_module("huggingface_hub")  # comes with sentence-transformers
    # a name without its owner is one of the library's own models
    hub.HfApi().model_info(name if "/" in name else f"sentence-transformers/{name}", timeout=HUB_SECONDS)
    return SentenceTransformer(name, device="cpu")


def _is_path(name: str) -> bool:
    return name.startswith((".", "/", "~")) or "\\" in name or name.count("/") > 1


def _wrapped(name: str, model: Any) -> Model:
    tokens = model.max_seq_length

    def read(texts: list[str]) -> Vectors:
        vectors: Vectors = model.encode(texts, convert_to_numpy=True, show_progress_bar=False)
        return vectors

    size = int(read(["."]).shape[1])
    window = min(WINDOW, 3 * tokens) if tokens else WINDOW
    return Model(_revision(name, model), size, window, read)


def _revision(name: str, model: Any) -> str:
    """The model's name with the library's version, and the commit of the hub where it is known."""
    library = metadata.version("sentence-transformers")
    config = getattr(getattr(model[0], "auto_model", None), "config", None)
    commit = getattr(config, "_commit_hash", None)
    return f"{name}{'@' + commit[:12] if commit else ''} (sentence-transformers {library})"
