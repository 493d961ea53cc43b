using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Companion.Notebooks.Kernels.Compilation;

/// <summary>
/// What the next cell is compiled on: the cells before it and the assemblies. The compiler reads these once for all that is asked
/// of the next cell: completions and diagnostics while it is written, its guards, its run.
/// </summary>
/// <remarks>Cells are compiled one after the other; completions and the like are asked for at the same time.</remarks>
internal sealed class SubmissionBase(IKernelHost host)
{
    private readonly HostReferenceResolver _references = new(host);
    private ImmutableArray<MetadataReference> _known = host.References;
    private readonly Lock _lock = new();
    private State? _state;

    /// <summary>Whether cells have more references than their host gives.</summary>
    public bool HasPackages => _known.Length > host.References.Length;

    /// <summary>Lets later cells use more assemblies.</summary>
    public void Add(ImmutableArray<MetadataReference> references)
    {
        lock (_lock)
        {
            _known = [.. _known, .. references.Except(_known)];
            _state = null;
        }
    }

    /// <summary>The compilation of a cell.</summary>
    /// <param name="tree">Its code.</param>
    /// <param name="previous">The cell before it.</param>
    /// <param name="sources">Reads the files that it loads.</param>
    public CSharpCompilation With(SyntaxTree tree, CSharpCompilation? previous, SourceReferenceResolver sources)
    {
        var empty = After(previous);
        return empty.WithOptions(empty.Options.WithSourceReferenceResolver(sources)).AddSyntaxTrees(tree);
    }

    /// <summary>Reads the assemblies for the cell that comes after one, which costs about a fifth of compiling a short cell.</summary>
    public void Prepare(CSharpCompilation? previous) => After(previous);

    /// <summary>Says that a cell has been compiled: no other may have its assembly's name.</summary>
    public void Leave()
    {
        lock (_lock)
        {
            _state = null;
        }
    }

    private CSharpCompilation After(CSharpCompilation? previous)
    {
        // Who comes while the assemblies are being read waits, rather than read them too.
        lock (_lock)
        {
            if (_state is null || _state.Previous != previous)
            {
                _state = new State(previous, Create(previous));
            }

            return _state.Empty;
        }
    }

    private CSharpCompilation Create(CSharpCompilation? previous)
    {
        var number = previous is null ? 1 : Number(previous) + 1;
        var empty = CSharpCompilation.CreateScriptCompilation(
            $"{CellAssembly.Prefix}{number}-{Guid.NewGuid():N}",
            syntaxTree: null,
            _known,
            ScriptOptions.Compile(number, _references),
            previous,
            typeof(object)
        );

        // Compilations that are made from one whose references are bound share them.
        _ = empty.Assembly;
        return empty;
    }

    private static int Number(CSharpCompilation? compilation)
    {
        var number = 0;
        for (; compilation is not null; compilation = compilation.ScriptCompilationInfo?.PreviousScriptCompilation)
        {
            number++;
        }

        return number;
    }

    private sealed record State(CSharpCompilation? Previous, CSharpCompilation Empty);
}
