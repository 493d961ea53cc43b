using System.Collections.Immutable;
using Companion.Notebooks.Outputs;

namespace Companion.Jupyter.Contents;

/// <summary>The value of an expression requested with a cell, or why it has none.</summary>
internal sealed record ExpressionValue(string Status)
{
    /// <summary>The value.</summary>
    public MimeBundle? Data { get; init; }

    /// <summary>Metadata of the value.</summary>
    public NoMetadata? Metadata { get; init; }

    /// <summary>The error's name.</summary>
    public string? Ename { get; init; }

    /// <summary>The error's message.</summary>
    public string? Evalue { get; init; }

    /// <summary>The calls that led to the error.</summary>
    public ImmutableArray<string>? Traceback { get; init; }
}
