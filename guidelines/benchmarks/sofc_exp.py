"""SOFC-Exp: experiments with solid oxide fuel cells, with their materials, devices and values.

Source: https://github.com/boschresearch/sofc-exp_textmining_resources. License: CC BY 4.0.
Citation: Friedrich et al. 2020, "The SOFC-Exp Corpus and Neural Approaches to Information
Extraction in the Materials Science Domain", ACL. Fields of ``Experiment`` are the slots of the
data set; its ``kind`` is the part after the colon of the raw label.
"""

from dataclasses import dataclass
from typing import Literal

from gollie_like.schema import Entity, Event, Value


@dataclass
class Material(Entity):
    """A substance by formula, name or abbreviation that is part of a cell or feeds it:
    electrodes, electrolytes, supports, gases. Include doped and composite materials as
    one span. Exclude devices made of it (Device) and classes of structure ("perovskite
    film") without a substance."""

    span: str  # Such as: "Ni-GDC", "La0.8Sr0.2MnO3", "humidified methane", "YSZ"


@dataclass
class Quantity(Value):
    """A measured or set value with its unit: temperatures, power, voltage, resistance,
    times, thickness. Include ranges and signs. Exclude compositions inside a formula
    and numbers of figures."""

    span: str  # Such as: "750 °C", "0.85 W cm-2", "10 µm", "500-700 °C"


@dataclass
class Device(Entity):
    """A kind or single piece of cell, stack or test cell. Include words for its design.
    Exclude its layers (Material)."""

    span: str  # Such as: "anode-supported cell", "SOFC", "symmetric cell"


@dataclass
class Experiment(Event):
    """A cell or material is made, run, measured or compared, as a word of the sentence
    shows. Use one instance for each such word. Exclude the description of an apparatus
    and of theory without a test."""

    mention: str  # Such as: "measured", "exhibited", "fabricated", "operated"
    kind: Literal["current_exp", "previous_work", "future_work", "general_info"]
    """Whose experiment it is: this paper's, earlier work, planned, or a general
    statement."""
    device: list[str] | None  # The cell or stack. Such as: "button cell"
    anode_material: list[str] | None  # The fuel electrode. Such as: "Ni-YSZ"
    cathode_material: list[str] | None  # The air electrode. Such as: "LSCF"
    electrolyte_material: list[str] | None
    """The ion conductor between them. Such as: "ScSZ"."""
    interlayer_material: list[str] | None
    """A thin layer between two others. Such as: "GDC"."""
    support_material: list[str] | None
    """What carries the layers. Such as: "porous steel"."""
    interconnect_material: list[str] | None
    """What joins cells in a stack. Such as: "Crofer 22"."""
    fuel_used: list[str] | None  # What is fed to the anode. Such as: "wet hydrogen"
    working_temperature: list[str] | None  # At what temperature. Such as: "700 °C"
    power_density: list[str] | None  # Power for each area. Such as: "1.1 W cm-2"
    current_density: list[str] | None  # Current for each area. Such as: "0.5 A cm-2"
    voltage: list[str] | None  # The voltage under load. Such as: "0.7 V"
    open_circuit_voltage: list[str] | None
    """The voltage without load. Such as: "1.05 V"."""
    resistance: list[str] | None  # Resistance, mostly for an area. Such as: "0.2 Ω cm2"
    conductivity: list[str] | None  # Conductivity. Such as: "80 S cm-1"
    degradation_rate: list[str] | None  # Loss over time. Such as: "1% per 1000 h"
    time_of_operation: list[str] | None  # How long it ran. Such as: "200 h"
    thickness: list[str] | None  # How thick a layer is. Such as: "15 µm"


LABELS: dict[str, type] = {
    "MATERIAL": Material,
    "VALUE": Quantity,
    "DEVICE": Device,
    "EXPERIMENT": Experiment,
    "EXPERIMENT:current_exp": Experiment,
    "EXPERIMENT:previous_work": Experiment,
    "EXPERIMENT:future_work": Experiment,
    "EXPERIMENT:general_info": Experiment,
}
