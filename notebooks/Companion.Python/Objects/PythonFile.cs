using Companion.Python.Values;

namespace Companion.Python.Objects;

/// <summary>An open text file of the project.</summary>
internal sealed record PythonFile(string Path, string Text, bool IsBinary) : PythonObject
{
    public override string TypeName => "TextIOWrapper";

    /// <summary>Whether it has been read; a second read returns nothing.</summary>
    public bool IsRead { get; set; }
}
