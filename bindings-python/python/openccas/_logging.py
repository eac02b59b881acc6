"""The log of the native half, given to `logging.getLogger("openccas")`."""

import logging
import threading

from ._openccas import next_log_records, set_log_level, stop_log

_logger = logging.getLogger("openccas")
_lock = threading.Lock()
_thread: threading.Thread | None = None


def follow() -> None:
    """Takes over the level that the logger has now, and begins to give it records.

    Each client that is made calls it: a level that is set later counts from the next one on.
    """
    global _thread
    level = _logger.getEffectiveLevel()
    if not _logger.isEnabledFor(logging.CRITICAL) or level > logging.CRITICAL:
        set_log_level(0)
        return
    set_log_level(max(1, min(level, logging.CRITICAL)))
    with _lock:
        if _thread is None or not _thread.is_alive():
            _thread = threading.Thread(target=_pass_on, name="openccas-log", daemon=True)
            _thread.start()


def stop() -> None:
    """Ends the thread. What was told before is still logged."""
    stop_log()
    if _thread is not None and _thread is not threading.current_thread():
        _thread.join()


def _pass_on() -> None:
    while (records := next_log_records()) is not None:
        for level, target, message in records:
            logging.getLogger(target).log(level, "%s", message)
