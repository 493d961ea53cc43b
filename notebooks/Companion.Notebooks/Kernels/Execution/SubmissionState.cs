using System.Reflection;
using Companion.Notebooks.Kernels.Compilation;
using Microsoft.CodeAnalysis.CSharp;

namespace Companion.Notebooks.Kernels.Execution;

/// <summary>
/// The objects that hold the variables of the cells run so far. By the compiler's convention, the array's first element
/// is the host's object (here there is none), and each cell that has code appends its own object.
/// </summary>
internal sealed class SubmissionState
{
    private readonly List<object> _cells = [];

    /// <summary>The compilation that the next cell builds on.</summary>
    public CSharpCompilation? Previous { get; private set; }

    /// <summary>Prepares a cell for running.</summary>
    /// <param name="submission">The cell.</param>
    /// <param name="assembly">The cell, loaded.</param>
    /// <returns>The cell's body. After it is called, later cells see its variables, however it ends.</returns>
    public Func<Task<object?>> Prepare(Submission submission, Assembly assembly)
    {
        object?[] slots = [null, .. _cells, null];
        return () =>
        {
            try
            {
                // The cell's object is created and put into its slot before the first statement runs. If a type cannot
                // be loaded, for example because its fields overlap, the cell fails as for any other error.
                return EntryOf(submission, assembly)(slots);
            }
            finally
            {
                Keep(submission, slots[^1]);
            }
        };
    }

    /// <summary>Continues from a cell that has nothing to run.</summary>
    public void Keep(Submission submission) => Previous = submission.Compilation;

    /// <summary>The value of a variable that a cell has declared; the latest declaration counts.</summary>
    public bool TryGetVariable(string name, out object? value)
    {
        for (var at = _cells.Count - 1; at >= 0; at--)
        {
            var field = _cells[at]
                .GetType()
                .GetField(name, BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic);
            if (field is not null)
            {
                value = field.GetValue(_cells[at]);
                return true;
            }
        }

        value = null;
        return false;
    }

    private static Func<object?[], Task<object?>> EntryOf(Submission submission, Assembly assembly)
    {
        var entry = submission.Compilation.GetEntryPoint(CancellationToken.None)!;
        return assembly
            .GetType(entry.ContainingType.MetadataName, throwOnError: true)!
            .GetMethod(entry.MetadataName, BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public)!
            .CreateDelegate<Func<object?[], Task<object?>>>();
    }

    private void Keep(Submission submission, object? cell)
    {
        if (cell is not null)
        {
            _cells.Add(cell);
            Previous = submission.Compilation;
        }
    }
}
