"""StackOverflowNER: software entities in programming questions and answers.

Source: https://github.com/jeniyat/StackOverflowNER. License: MIT. Citation: Tabassum et al. 2020,
"Code and Named Entity Recognition in StackOverflow", ACL. The files carry a second layer of tags,
which is not used; ``CODE_BLOCK : Q_1`` stands for code left out.
"""

from dataclasses import dataclass

from gollie_like.schema import Entity


@dataclass
class CodeBlock(Entity):
    """A piece of code in the text, or the placeholder that stands for one: statements,
    expressions, shell commands, options, keywords. Exclude names of functions, classes
    and variables, which have classes of their own."""

    span: str  # Such as: "for i in range(3): print(i)", "SELECT name FROM users"


@dataclass
class OutputBlock(Entity):
    """Text printed by a program: console output, logs, stack traces, or the placeholder
    that stands for it. Exclude the short name of an error (ErrorName) and code."""

    span: str  # Such as: "Process ended with exit code 1", "at Main.run(Main.java:12)"


@dataclass
class Application(Entity):
    """Software one runs: programs, servers, tools, browsers, database systems,
    services. Exclude code that is imported (Library), operating systems, and
    languages."""

    span: str  # Such as: "Photoshop", "nginx", "MongoDB", "Xcode"


@dataclass
class Library(Entity):
    """A package, framework or API that a program uses. Exclude single classes or
    functions of it and stand-alone programs (Application)."""

    span: str  # Such as: "NumPy", "React", "Spring MVC"


@dataclass
class LibraryClass(Entity):
    """A class, interface, component or module that belongs to a library or language.
    Exclude classes written by the asker (ClassName) and methods (LibraryFunction)."""

    span: str  # Such as: "ArrayAdapter", "UITextField", "std::map"


@dataclass
class LibraryFunction(Entity):
    """A function, method or command given by a library or language, with or without
    parentheses. Exclude functions the asker wrote (FunctionName)."""

    span: str  # Such as: "strlen()", "addEventListener", "groupby"


@dataclass
class LibraryVariable(Entity):
    """A constant, property, field or parameter defined by a library. Exclude variables
    of the asker (VariableName)."""

    span: str  # Such as: "Integer.MAX_VALUE", "innerHTML"


@dataclass
class ClassName(Entity):
    """A class that the asker or answerer made up. Exclude classes of libraries
    (LibraryClass) and file names."""

    span: str  # Such as: "OrderController", "Animal"


@dataclass
class FunctionName(Entity):
    """A function or method that the asker or answerer made up. Exclude functions of
    libraries (LibraryFunction)."""

    span: str  # Such as: "computeTotal()", "on_button_click"


@dataclass
class VariableName(Entity):
    """A variable, parameter, column or key named by the asker or answerer. Exclude its
    value (ConcreteValue) and fixed names of a library (LibraryVariable)."""

    span: str  # Such as: "userCount", "x", "start_date"


@dataclass
class ConcreteValue(Entity):
    """A concrete value: strings, numbers, dates, addresses that a variable or field
    holds. Exclude version numbers (Version) and names of variables."""

    span: str  # Such as: "'hello'", "0.75", "#ff0000"


@dataclass
class DataStructure(Entity):
    """A way of holding data: arrays, lists, trees, tables, columns, rows, objects.
    Exclude basic types (DataType) and classes of libraries by name."""

    span: str  # Such as: "hash map", "2d array", "queue"


@dataclass
class DataType(Entity):
    """A basic type of values. Exclude structures made of several values
    (DataStructure)."""

    span: str  # Such as: "integer", "boolean", "varchar(20)"


@dataclass
class Language(Entity):
    """A programming, query, markup or style language, with a version attached to it.
    Exclude libraries and file endings (FileType)."""

    span: str  # Such as: "Kotlin", "LaTeX", "T-SQL"


@dataclass
class Algorithm(Entity):
    """A named algorithm, design pattern, protocol or principle of programming. Exclude
    functions that implement it."""

    span: str  # Such as: "quicksort", "singleton pattern", "Dijkstra's algorithm"


@dataclass
class Version(Entity):
    """The version of a program, language or system, as number or nickname. Leave out
    the product's name. Exclude other numbers (ConcreteValue)."""

    span: str  # Such as: "4.0.3", "v2", "Mojave"


@dataclass
class OperatingSystem(Entity):
    """An operating system or family of them. Exclude its version (Version) and the
    machine (Device)."""

    span: str  # Such as: "Debian", "iOS", "Windows"


@dataclass
class Device(Entity):
    """A piece of hardware: computers, phones, parts, sensors, printers. Exclude systems
    that run on it (OperatingSystem)."""

    span: str  # Such as: "Raspberry Pi", "GPU", "keyboard"


@dataclass
class FileName(Entity):
    """The name or path of a file or folder. Exclude bare endings and formats
    (FileType)."""

    span: str  # Such as: "index.html", "/etc/hosts", "src"


@dataclass
class FileType(Entity):
    """A format or ending of files. Exclude names of single files (FileName) and
    languages as such."""

    span: str  # Such as: "PDF", ".csv", "json"


@dataclass
class HtmlXmlTag(Entity):
    """The name of a tag of HTML or XML, with or without angle brackets. Exclude widgets
    seen on the screen (UserInterfaceElement)."""

    span: str  # Such as: "<table>", "span", "li"


@dataclass
class UserInterfaceElement(Entity):
    """Something a user sees or clicks: buttons, menus, windows, fields, pages. Exclude
    classes of a library that implement it, if written as code (LibraryClass)."""

    span: str  # Such as: "drop-down list", "submit button", "toolbar"


@dataclass
class KeyboardInput(Entity):
    """A key or combination of keys to press. Exclude characters as values."""

    span: str  # Such as: "Ctrl+C", "F5", "arrow keys"


@dataclass
class ErrorName(Entity):
    """The name or short message of an error or exception. Exclude whole traces
    (OutputBlock)."""

    span: str  # Such as: "NullPointerException", "segmentation fault", "404 error"


@dataclass
class Website(Entity):
    """A website by name. Exclude its company (Organization) and single addresses as
    data (ConcreteValue)."""

    span: str  # Such as: "Wikipedia", "MDN"


@dataclass
class Organization(Entity):
    """A company or body by name. Exclude its products and sites."""

    span: str  # Such as: "Mozilla", "Oracle"


@dataclass
class UserName(Entity):
    """The name of a user or person in the thread. Exclude names used as sample data
    (ConcreteValue)."""

    span: str  # Such as: "@Jane", "Linus"


@dataclass
class DataSetName(Entity):
    """A named collection of data. Exclude files (FileName) and tables in code
    (DataStructure)."""

    span: str  # Such as: "MNIST", "Iris"


@dataclass
class License(Entity):
    """A software license by name. Exclude the body that publishes it."""

    span: str  # Such as: "GPL", "Apache 2.0"


LABELS: dict[str, type] = {
    "Code_Block": CodeBlock,
    "Output_Block": OutputBlock,
    "Application": Application,
    "Library": Library,
    "Library_Class": LibraryClass,
    "Library_Function": LibraryFunction,
    "Library_Variable": LibraryVariable,
    "Class_Name": ClassName,
    "Function_Name": FunctionName,
    "Variable_Name": VariableName,
    "Value": ConcreteValue,
    "Data_Structure": DataStructure,
    "Data_Type": DataType,
    "Language": Language,
    "Algorithm": Algorithm,
    "Version": Version,
    "Operating_System": OperatingSystem,
    "Device": Device,
    "File_Name": FileName,
    "File_Type": FileType,
    "HTML_XML_Tag": HtmlXmlTag,
    "User_Interface_Element": UserInterfaceElement,
    "Keyboard_IP": KeyboardInput,
    "Error_Name": ErrorName,
    "Website": Website,
    "Organization": Organization,
    "User_Name": UserName,
    "Data_Set_Name": DataSetName,
    "Licence": License,
}
