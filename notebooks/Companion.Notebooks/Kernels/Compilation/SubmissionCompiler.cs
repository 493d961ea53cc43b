using System.Collections.Immutable;
using System.Text;
using Companion.Notebooks.Guards;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Emit;

namespace Companion.Notebooks.Kernels.Compilation;

/// <summary>Compiles cells, each on top of the one before it.</summary>
/// <param name="host">Provides references and files.</param>
/// <param name="hasGuards">Whether cells get guards. Turn them off only to measure what they cost.</param>
internal sealed class SubmissionCompiler(IKernelHost host, bool hasGuards = true)
{
    private readonly SubmissionBase _base = new(host);

    /// <summary>Makes more assemblies available to later cells.</summary>
    public void Add(ImmutableArray<MetadataReference> references) => _base.Add(references);

    /// <summary>Prepares for the cell after the given one.</summary>
    /// <returns>Whether that had not been done yet.</returns>
    public bool Prepare(CSharpCompilation? previous) => _base.Prepare(previous);

    /// <summary>
    /// A cell as its author wrote it, bound but not emitted: for diagnostics, completions and hover text.
    /// </summary>
    public CSharpCompilation Bind(CellSource source, CSharpCompilation? previous)
    {
        var tree = CSharpSyntaxTree.ParseText(source.Code, ScriptOptions.Parse, source.Name, Encoding.UTF8);
        return _base.With(tree, previous, new HostSourceResolver(host, (_, text) => text));
    }

    /// <summary>Compiles a cell with its guards.</summary>
    public CompiledCell Compile(CellSource source, CSharpCompilation? previous, CancellationToken cancellation)
    {
        var written = Bind(source, previous);
        var tree = written.SyntaxTrees[^1];
        if (tree.GetDiagnostics(cancellation).Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error))
        {
            return new CompiledCell(null, DiagnosticReader.Read(written, source, cancellation));
        }

        if (!written.SyntaxTrees.Any(HasCode))
        {
            var found = DiagnosticReader.Read(written, source, cancellation);
            return new CompiledCell(
                found.Any(diagnostic => diagnostic.IsError)
                    ? null
                    : new Submission(written, null, null, HasValue: false),
                found
            );
        }

        var (guarded, hasAssumed) = WithGuards(written, previous, mayAssume: true, cancellation);
        if (Emit(guarded, cancellation) is { } emitted)
        {
            return Compiled(emitted, emitted.HasWarnings ? DiagnosticReader.Read(written, source, cancellation) : []);
        }

        var diagnostics = DiagnosticReader.Read(written, source, cancellation);
        if (diagnostics.Any(diagnostic => diagnostic.IsError))
        {
            return new CompiledCell(null, diagnostics);
        }

        if (hasAssumed)
        {
            (guarded, _) = WithGuards(written, previous, mayAssume: false, cancellation);
            if (Emit(guarded, cancellation) is { } asked)
            {
                return Compiled(asked, asked.HasWarnings ? diagnostics : []);
            }
        }

        // A cell that compiles only without its guards runs without them, rather than not at all.
        return Emit(written, cancellation) is { } plain
            ? Compiled(plain, diagnostics.Add(DiagnosticReader.Unguarded))
            : new CompiledCell(null, DiagnosticReader.Read(written, source, cancellation));
    }

    private static CompiledCell Compiled(EmittedCell cell, ImmutableArray<CellDiagnostic> diagnostics)
    {
        var hasValue = CellValue.Exists(cell.Compilation, cell.Compilation.SyntaxTrees[^1]);
        return new CompiledCell(new Submission(cell.Compilation, cell.Image, cell.Symbols, hasValue), diagnostics);
    }

    private (CSharpCompilation Compilation, bool HasAssumed) WithGuards(
        CSharpCompilation written,
        CSharpCompilation? previous,
        bool mayAssume,
        CancellationToken cancellation
    )
    {
        var tree = written.SyntaxTrees[^1];
        var (withGuards, hasAssumed) = Guard(written, tree, mayAssume);
        var guarded =
            withGuards == tree && written.SyntaxTrees.Length == 1
                ? written
                : _base.With(withGuards, previous, new HostSourceResolver(host, GuardFile));
        return (guarded, hasAssumed);

        string GuardFile(string path, string text)
        {
            var file = CSharpSyntaxTree.ParseText(text, ScriptOptions.Parse, path, Encoding.UTF8, cancellation);
            var loaded = _base.With(file, previous, new HostSourceResolver(host, (_, own) => own));
            return Guard(loaded, file, mayAssume: false).Tree.GetRoot(cancellation).ToFullString();
        }
    }

    private (SyntaxTree Tree, bool HasAssumed) Guard(CSharpCompilation compilation, SyntaxTree tree, bool mayAssume)
    {
        if (!hasGuards)
        {
            return (tree, false);
        }

        var root = (CSharpSyntaxNode)tree.GetRoot();
        var returns = new LambdaReturns(compilation, tree, _base.HasPackages, mayAssume);
        var visited = (CSharpSyntaxNode)new GuardRewriter(returns).Visit(root);
        var guarded =
            visited == root
                ? tree
                : CSharpSyntaxTree.Create(visited, ScriptOptions.Parse, tree.FilePath, Encoding.UTF8);
        return (guarded, returns.HasAssumed);
    }

    private static bool HasCode(SyntaxTree tree) => ((CompilationUnitSyntax)tree.GetRoot()).Members.Count > 0;

    private EmittedCell? Emit(CSharpCompilation compilation, CancellationToken cancellation)
    {
        var image = new MemoryStream();
        var symbols = host.EmitsSymbols ? new MemoryStream() : null;
        var options = new EmitOptions(debugInformationFormat: DebugInformationFormat.PortablePdb);
        var result = compilation.Emit(image, symbols, options: options, cancellationToken: cancellation);
        image.Position = 0;
        symbols?.Position = 0;
        if (!result.Success)
        {
            return null;
        }

        _base.Leave();
        var hasWarnings = result.Diagnostics.Any(item => item.Severity == DiagnosticSeverity.Warning);
        return new EmittedCell(compilation, image, symbols, hasWarnings);
    }

    private sealed record EmittedCell(
        CSharpCompilation Compilation,
        MemoryStream Image,
        MemoryStream? Symbols,
        bool HasWarnings
    );
}
