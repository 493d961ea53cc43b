namespace Companion.Notebooks.Kernels.Assistance;

/// <summary>The kind of a completion, which an editor shows as an icon.</summary>
public enum CompletionKind
{
    /// <summary>A keyword of the language.</summary>
    Keyword,

    /// <summary>A namespace.</summary>
    Namespace,

    /// <summary>A class or record.</summary>
    Class,

    /// <summary>A structure.</summary>
    Structure,

    /// <summary>An interface.</summary>
    Interface,

    /// <summary>An enumeration.</summary>
    Enumeration,

    /// <summary>A member of an enumeration.</summary>
    EnumerationMember,

    /// <summary>A delegate type.</summary>
    Delegate,

    /// <summary>A method or a local function.</summary>
    Method,

    /// <summary>A property or indexer.</summary>
    Property,

    /// <summary>A field or a constant.</summary>
    Field,

    /// <summary>An event.</summary>
    Event,

    /// <summary>A variable of a cell, or a parameter.</summary>
    Variable,

    /// <summary>A magic command.</summary>
    Command,
}
