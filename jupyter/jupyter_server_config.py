"""Settings of the server that `make lab` starts (this folder is its JUPYTER_CONFIG_PATH).

File > Save and Export Notebook As > HTML then writes the page that `make report` writes.
"""

from helpers.report.export import exporter_config

c = get_config()  # type: ignore[name-defined]  # noqa: F821  # traitlets puts it there
c.merge(exporter_config())
