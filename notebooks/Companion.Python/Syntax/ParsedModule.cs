using System.Collections.Immutable;
using Companion.Python.Syntax.Nodes;
using Companion.Sources;

namespace Companion.Python.Syntax;

/// <summary>The contents of a parsed Python file.</summary>
/// <param name="File">The file.</param>
/// <param name="Statements">Its statements; none when Python would refuse the file.</param>
/// <param name="Error">The error with which Python would refuse the file; null when Python would accept it.</param>
/// <param name="Diagnostics">What the parser does not support.</param>
public sealed record ParsedModule(
    SourceText File,
    ImmutableArray<Statement> Statements,
    PythonSyntaxError? Error,
    ImmutableArray<Diagnostic> Diagnostics
);
