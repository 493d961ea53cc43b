namespace Companion.Python.Objects;

/// <summary>Which part of a dict a <see cref="PythonView"/> shows.</summary>
internal enum ViewKind
{
    Keys,
    Values,
    Items,
}
