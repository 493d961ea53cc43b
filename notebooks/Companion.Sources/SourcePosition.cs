namespace Companion.Sources;

/// <summary>A position in a text, as editors count it.</summary>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column in UTF-16 code units, from 1, as VS Code counts it.</param>
public readonly record struct SourcePosition(int Line, int Column);
