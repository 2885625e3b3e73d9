"""FabNER: entities in abstracts on manufacturing.

Source: https://figshare.com/articles/dataset/14782407. License: CC BY 4.0. Citation: Kumar and
Starly 2022, "FabNER: information extraction from manufacturing process science domain literature
using named entity recognition", Journal of Intelligent Manufacturing. Kept for scoring: the
examples here are invented.
"""

from dataclasses import dataclass

from gollie_like.schema import Entity


@dataclass
class Material(Entity):
    """A material that is worked, made or used: metals, alloys, polymers, powders,
    composites. Exclude properties of it (MechanicalProperty) and machines."""

    span: str  # Such as: "titanium sheet", "PEEK", "tool steel"


@dataclass
class ManufacturingProcess(Entity):
    """A process by which something is made, shaped, joined or treated. Exclude machines
    (MachineEquipment) and settings (ProcessParameter)."""

    span: str  # Such as: "friction stir welding", "injection molding", "annealing"


@dataclass
class MachineEquipment(Entity):
    """A machine, tool, or piece of equipment that carries out a process. Exclude the
    process itself (ManufacturingProcess) and measuring (ProcessCharacterization)."""

    span: str  # Such as: "five-axis mill", "extruder", "robotic arm"


@dataclass
class Application(Entity):
    """The product, industry or field for which it is used. Exclude single features of a
    part (MechanicalProperty)."""

    span: str  # Such as: "turbine blades", "dental implants", "shipbuilding"


@dataclass
class Feature(Entity):
    """A feature or shape of the product made: holes, channels, layers, surfaces.
    Exclude its measured quality (MechanicalProperty)."""

    span: str  # Such as: "cooling channels", "thin walls", "overhang"


@dataclass
class MechanicalProperty(Entity):
    """A mechanical or physical property of a material or part that is named: strength,
    hardness, ductility. Exclude settings (ProcessParameter)."""

    span: str  # Such as: "tensile strength", "hardness", "fatigue life"


@dataclass
class ProcessCharacterization(Entity):
    """A way or device of examining the result: microscopes, scans, tests. Exclude the
    property found (MechanicalProperty)."""

    span: str  # Such as: "X-ray tomography", "indentation test", "SEM"


@dataclass
class ProcessParameter(Entity):
    """A setting or variable of the process. Exclude properties of the result."""

    span: str  # Such as: "feed rate", "laser power", "mold temperature"


@dataclass
class EnablingTechnology(Entity):
    """A technology that supports manufacturing: software, computing, sensors, modeling
    approaches. Exclude machines that shape material (MachineEquipment)."""

    span: str  # Such as: "digital twin", "finite element analysis", "edge computing"


@dataclass
class ConceptPrinciple(Entity):
    """A concept, principle, method or general term of the field that is none of the
    others. Decide for a specific class first."""

    span: str  # Such as: "design for assembly", "grain growth", "tolerance"


@dataclass
class Biomedical(Entity):
    """A biological or medical material, tissue or body part. Exclude devices put into
    it (Application)."""

    span: str  # Such as: "bone tissue", "hydrogel scaffold", "stem cells"


@dataclass
class ManufacturingStandard(Entity):
    """A standard or norm of manufacturing, or a body that sets it. Exclude measured
    properties (MechanicalProperty)."""

    span: str  # Such as: "ISO 2768", "ASTM F42"


LABELS: dict[str, type] = {
    "MATE": Material,
    "MANP": ManufacturingProcess,
    "MACEQ": MachineEquipment,
    "APPL": Application,
    "FEAT": Feature,
    "PRO": MechanicalProperty,
    "CHAR": ProcessCharacterization,
    "PARA": ProcessParameter,
    "ENAT": EnablingTechnology,
    "CONPRI": ConceptPrinciple,
    "BIOP": Biomedical,
    "MANS": ManufacturingStandard,
}
