using System.Collections.Immutable;

namespace Companion.Notebooks.Kernels.Magics;

/// <summary>A line addressed to the kernel: <c>#!name argument --option value</c>.</summary>
/// <param name="Name">The word after <c>#!</c>.</param>
/// <param name="Arguments">The words after it, without quotes.</param>
/// <param name="Line">Its line in the cell, from 1.</param>
/// <param name="Length">The length of the line.</param>
internal sealed record MagicCommand(string Name, ImmutableArray<string> Arguments, int Line, int Length)
{
    /// <summary>The value of <c>--option value</c> or <c>--option=value</c>, or null.</summary>
    public string? Option(string name)
    {
        for (var at = 0; at < Arguments.Length; at++)
        {
            var argument = Arguments[at];
            if (argument == name && at + 1 < Arguments.Length)
            {
                return Arguments[at + 1];
            }

            if (argument.StartsWith(name + "=", StringComparison.Ordinal))
            {
                return argument[(name.Length + 1)..];
            }
        }

        return null;
    }

    /// <summary>The first word that is neither an option nor an option's value, or null.</summary>
    public string? Operand()
    {
        for (var at = 0; at < Arguments.Length; at++)
        {
            if (!Arguments[at].StartsWith("--", StringComparison.Ordinal))
            {
                return Arguments[at];
            }

            at += Arguments[at].Contains('=', StringComparison.Ordinal) ? 0 : 1;
        }

        return null;
    }

    /// <summary>An error that points at the whole line.</summary>
    public MagicException Wrong(string message) =>
        new(new CellDiagnostic("magic", IsError: true, Line, 1, Line, Length + 1, message));
}
