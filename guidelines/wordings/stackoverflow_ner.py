"""Further wordings for the guidelines of `guidelines.benchmarks.stackoverflow_ner`."""

WORDINGS: dict[str, tuple[str, ...]] = {
    "CodeBlock": (
        "A snippet of code, however short, or the marker that stands where a longer one was cut "
        "out.",
        "Mark commands, statements, expressions and keywords quoted in the post, and markers "
        "left of whole programs. An identifier of a function, class or variable is not a "
        "snippet but has a class of its own.",
        "Source text as it would be typed, from a keyword or an option to several lines. Names "
        "that the program or a library defines do not count, since finer classes take them.",
        "Unlike an identifier, a stretch of source text or a command line that stands for "
        "itself is marked here, or the sign left in its place.",
    ),
    "OutputBlock": (
        "What a program printed: console lines, logs, traces, or a marker left in their place.",
        "Mark text that the machine wrote, such as a dump or a trace of calls. The bare name of "
        "a failure is ErrorName.",
        "Printed results of a run, quoted or replaced by a placeholder. Source code is not "
        "output, and an exception mentioned by name alone is ErrorName.",
        "Refers to what appeared on the console or in a log when something ran. Include whole "
        "traces; exclude a fault's bare name (ErrorName).",
    ),
    "Application": (
        "Programs that run on their own, such as tools, servers, browsers, databases.",
        "Mark software that people start or connect to. If it is imported into code it is "
        "Library; what the whole machine runs on is OperatingSystem.",
        "Installed or hosted software in its own right: editors, compilers, web servers, data "
        "stores, online services. Packages that one's code calls go to Library, and languages "
        "stay out.",
        "This class covers finished software under its name, on the desktop, on a server or in "
        "the cloud. Include databases and development environments. Do not include imported "
        "code (Library).",
    ),
    "Library": (
        "Code to build on: packages, frameworks, programming interfaces.",
        "Mark the name of what a program imports or is built with. One class or call out of it "
        "has a finer label, and something one launches is Application.",
        "A collection of ready-made code that developers include. The name of the collection is "
        "wanted, not of a piece in it, and not of a finished program (Application).",
        "Refers to reusable code by the name of its package, toolkit or framework. A member of "
        "it has a class of its own (LibraryClass, LibraryFunction, LibraryVariable).",
    ),
    "LibraryClass": (
        "A class, interface, widget or module that comes with a library or language.",
        "Mark such a name when somebody else than the writer defined it. The writer's own types "
        "are ClassName, and methods are LibraryFunction.",
        "Ready-made types and components, as they are found in the documentation of a "
        "framework. Whatever the person asking invented is ClassName; something that is called "
        "with arguments is LibraryFunction.",
        "Include: types, interfaces, components and modules that ship with a language or "
        "toolkit. Do not include: types from the poster's own project (ClassName).",
    ),
    "LibraryFunction": (
        "Functions, methods and commands that a library or language provides.",
        "Mark the name of a built-in or imported routine, whether or not brackets follow. One "
        "that the writer defined is FunctionName.",
        "Something callable that came with the tools in use. Brackets and arguments do not "
        "matter; authorship does, so home-made routines go to FunctionName.",
        "Unlike FunctionName, which is for routines of the poster, built-in and imported "
        "operations are marked here, by bare name or as a call.",
    ),
    "LibraryVariable": (
        "Properties, constants, fields and parameters that a library defines.",
        "Mark a name that holds a value and was fixed by the makers of a framework. Names "
        "chosen by the writer are VariableName.",
        "Attributes and options from documentation, not from the code of the person asking, "
        "whose names are VariableName.",
        "Refers to predefined attributes, settings and constants. If the name was chosen in the "
        "poster's code, it is VariableName.",
    ),
    "ClassName": (
        "A class or type that the writer of the post created.",
        "Mark home-made types. Those that come with a framework are LibraryClass, and the file "
        "that holds one is FileName.",
        "The name of a type in the program under discussion, thought up by its programmer. If "
        "it could be looked up in public documentation, LibraryClass is right.",
        "Refers to types that exist only in the code of the post. Exclude what a framework "
        "supplies (LibraryClass).",
    ),
    "FunctionName": (
        "A routine that the writer of the post created.",
        "Mark the name of a function or method from the code under discussion. Built-in or "
        "imported ones are LibraryFunction.",
        "Something callable that the asker or answerer defined. Compare with LibraryFunction, "
        "which is for routines that others delivered.",
        "Include: methods and procedures that someone in the thread wrote, with or without "
        "parentheses. Do not include: those that came ready-made (LibraryFunction).",
    ),
    "VariableName": (
        "Variables, parameters, columns and keys that the writer named.",
        "Mark such a name wherever the post speaks of it. What it holds is ConcreteValue, and "
        "names that a framework prescribes are LibraryVariable.",
        "An identifier for data, chosen by the people in the thread: a local name, an argument, "
        "a field of a table, a key. Do not mark the content behind it (ConcreteValue).",
        "Unlike ConcreteValue, which is content, the name under which content is kept is marked "
        "here, if the poster chose it.",
    ),
    "ConcreteValue": (
        "Literal content: strings, figures, dates, addresses.",
        "Mark a value as it could be stored in a field. A number that tells the release of "
        "software is Version.",
        "What a variable holds or a user enters, written out in the post. The identifier is "
        "VariableName; the figure behind a product's name is Version.",
        "Refers to data as such, quoted or not: a word, a figure, a color code, a path on the "
        "network. Identifiers and release numbers are not data.",
    ),
    "DataStructure": (
        "Ways of arranging data, such as lists, trees, tables, rows, objects.",
        "Mark common nouns for containers and records. A simple type is DataType, and a type "
        "that a framework calls by a special name is LibraryClass.",
        "How several values are held together, in general terms of programming. Single values "
        "have types of the class DataType.",
        "This class covers general terms for organized data, for example those for sequences, "
        "mappings, hierarchies or tables and their parts.",
    ),
    "DataType": (
        "Simple types of values, for example those for numbers, text and truth values.",
        "Mark the name of an elementary type, with its size if written. Containers are "
        "DataStructure.",
        "What sort of single value may stand in a variable or column, as a language or database "
        "calls it.",
        "Include: names of primitive kinds of data, as in declarations. Do not include: "
        "collections (DataStructure) and types of a toolkit (LibraryClass).",
    ),
    "Language": (
        "Languages for programs, queries, markup and styles.",
        "Mark the name of a formal language, and keep a version that is glued to it. What one "
        "writes in it and imports is Library, and an ending of files is FileType.",
        "Whatever code or markup is written in. Frameworks built upon it are Library, formats "
        "of stored data are FileType.",
        "Refers to a notation with a name in which instructions, queries, documents or styles "
        "are written. Include a version joined to it.",
    ),
    "Algorithm": (
        "Named algorithms, patterns, protocols and principles.",
        "Mark the name of a method or idea in computing. The routine that carries it out in "
        "code is a function and not wanted.",
        "An approach with a name, from a way to sort to a design principle or an agreement on "
        "how machines talk. No identifiers from code.",
        "This class covers established procedures and concepts of computing under their names. "
        "Exclude the routine in somebody's code.",
    ),
    "Version": (
        "Which release of some software: a number or a nickname.",
        "Mark the release alone, without the name of the product before it. Numbers that mean "
        "anything else are ConcreteValue.",
        "The part of a mention that tells one edition of a tool, language or system from "
        "others, in figures or as a code name.",
        "Unlike ConcreteValue, which takes figures in general, a figure or nickname that tells "
        "one release from another is marked here.",
    ),
    "OperatingSystem": (
        "Operating systems and their families.",
        "Mark the name of the system that runs a machine. Its release is Version, the machine "
        "is Device.",
        "Basic software of computers and phones, by name. Programs on top are Application.",
        "Refers to the platform on which programs run, by name and without release (Version) or "
        "hardware (Device).",
    ),
    "Device": (
        "Hardware: machines, phones, parts, sensors, peripherals.",
        "Mark physical equipment, by a general word or a model. The system running on it is "
        "OperatingSystem.",
        "Something made of metal and plastic rather than code, whole or as a component.",
        "Include: computers, mobile phones, boards, chips, screens, input hardware. Do not "
        "include: systems and programs installed on them.",
    ),
    "FileName": (
        "Files and folders by name or path.",
        "Mark where something is stored on disk: a file with its ending, a directory, a path. "
        "The ending alone is FileType.",
        "Particular files or directories. A format in general does not count, as it is FileType.",
        "Refers to something in a file system under its own name, with or without the path to "
        "it. The kind of file alone is FileType.",
    ),
    "FileType": (
        "Formats and endings of files.",
        "Mark the sort of file by its abbreviation or ending. A certain file is FileName.",
        "In which format data is stored, read or exported, when no single file is named. A "
        "language spoken of as such is Language.",
        "Unlike FileName, which singles out one file, the format shared by many is marked here, "
        "as an abbreviation or an ending with its dot.",
    ),
    "HtmlXmlTag": (
        "Elements of markup by the name of the tag.",
        "Mark the tag's name, be it in angle brackets or bare. What the visitor sees of it is "
        "UserInterfaceElement.",
        "Names that open and close elements in a web page or an XML file. On the screen the "
        "same thing is UserInterfaceElement.",
        "Refers to markup elements as they are written in the source. Their visible form is "
        "UserInterfaceElement.",
    ),
    "UserInterfaceElement": (
        "Parts of a screen: buttons, menus, windows, fields, pages.",
        "Mark common words for what people see, click or fill in. If it is written as the name "
        "of a type from a framework, choose LibraryClass.",
        "Visible pieces of a program or site, told in plain language. Names in code belong to "
        "LibraryClass, tags to HtmlXmlTag.",
        "This class covers what is displayed for people to read or operate, in everyday terms "
        "for controls and areas of the screen.",
    ),
    "KeyboardInput": (
        "Keys, or combinations of them, to be pressed.",
        "Mark what the fingers do on the keyboard. A character that is stored as data is no key "
        "press.",
        "Shortcuts and single keys by name. Letters that form a value are not wanted.",
        "Include: named keys and chords that a person presses. Do not include: characters that "
        "a program stores or prints.",
    ),
    "ErrorName": (
        "Failures by name: exceptions, error codes, short messages.",
        "Mark the term for what went wrong. A long dump from the console is OutputBlock.",
        "The label of a fault, such as the type of an exception or the text of a brief message. "
        "Several lines of trace are OutputBlock.",
        "Unlike OutputBlock, which takes the whole text, the brief name or number of a failure "
        "is marked here.",
    ),
    "Website": (
        "Sites on the internet by name.",
        "Mark the name of a site. Who owns it is Organization, and a link as data is "
        "ConcreteValue.",
        "Pages and portals as places to visit and read. For the firm behind them there is "
        "Organization.",
        "Refers to a place on the web by what it is called, not by its address (ConcreteValue) "
        "and not as a business (Organization).",
    ),
    "Organization": (
        "Companies, foundations and other bodies by name.",
        "Mark a company or foundation as such. Its tools, sites and programs have their own "
        "classes.",
        "Who makes or maintains something, as a firm or institution. The thing it makes is not "
        "meant.",
        "Include: firms, consortia, foundations and communities that make or govern technology. "
        "Do not include: what they make.",
    ),
    "UserName": (
        "People in the thread, by login or name.",
        "Mark whoever is addressed or mentioned as a person. A name used to fill sample data is "
        "ConcreteValue.",
        "Members of the forum and other persons. Fictitious names in tables or strings are "
        "ConcreteValue.",
        "Refers to real participants or persons in the discussion, by handle or name. Invented "
        "people in examples are ConcreteValue.",
    ),
    "DataSetName": (
        "Collections of data that have a name.",
        "Mark data that is published under a name. One file is FileName, a table in code is "
        "DataStructure.",
        "Public data for training or testing, by title, as opposed to a file on somebody's disk.",
        "Unlike FileName, a published corpus or collection is marked here under the name by "
        "which others would find it.",
    ),
    "License": (
        "Software licenses by name or abbreviation.",
        "Mark the terms under which code is shared. The foundation that wrote them is "
        "Organization.",
        "A legal text that says what others may do with a program, called by its usual name.",
        "Refers to the permission under which software may be used or copied, by its name or "
        "short form, not to who issues it.",
    ),
}
