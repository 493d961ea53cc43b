namespace Companion.Python.Objects;

/// <summary>What of a dict a <see cref="PythonView"/> shows.</summary>
internal enum ViewKind
{
    Keys,
    Values,
    Items,
}
