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
    public void Prepare(CSharpCompilation? previous) => _base.Prepare(previous);

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

        var withGuards = Guard(written, tree);
        var guarded =
            withGuards == tree && written.SyntaxTrees.Length == 1
                ? written
                : _base.With(withGuards, previous, new HostSourceResolver(host, GuardFile));
        if (Emit(guarded, cancellation) is { } emitted)
        {
            var hasValue = CellValue.Exists(guarded, guarded.SyntaxTrees[^1]);
            var warnings = emitted.HasWarnings ? DiagnosticReader.Read(written, source, cancellation) : [];
            return new CompiledCell(new Submission(guarded, emitted.Image, emitted.Symbols, hasValue), warnings);
        }

        var diagnostics = DiagnosticReader.Read(written, source, cancellation);
        if (diagnostics.Any(diagnostic => diagnostic.IsError))
        {
            return new CompiledCell(null, diagnostics);
        }

        // A cell that compiles only without its guards runs without them, rather than not at all.
        return Emit(written, cancellation) is { } plain
            ? new CompiledCell(
                new Submission(written, plain.Image, plain.Symbols, CellValue.Exists(written, tree)),
                diagnostics.Add(DiagnosticReader.Unguarded)
            )
            : new CompiledCell(null, DiagnosticReader.Read(written, source, cancellation));

        string GuardFile(string path, string text)
        {
            var file = CSharpSyntaxTree.ParseText(text, ScriptOptions.Parse, path, Encoding.UTF8, cancellation);
            return Guard(_base.With(file, previous, new HostSourceResolver(host, (_, own) => own)), file)
                .GetRoot(cancellation)
                .ToFullString();
        }
    }

    private SyntaxTree Guard(CSharpCompilation compilation, SyntaxTree tree)
    {
        if (!hasGuards)
        {
            return tree;
        }

        var root = tree.GetRoot();
        var semantics = new LambdaReturns(compilation, tree, _base.HasPackages);
        var visited = new GuardRewriter(semantics).Visit(root);
        if (visited == root)
        {
            return tree;
        }

        return CSharpSyntaxTree.Create((CSharpSyntaxNode)visited, ScriptOptions.Parse, tree.FilePath, Encoding.UTF8);
    }

    private static bool HasCode(SyntaxTree tree) => ((CompilationUnitSyntax)tree.GetRoot()).Members.Count > 0;

    private (MemoryStream Image, MemoryStream? Symbols, bool HasWarnings)? Emit(
        CSharpCompilation compilation,
        CancellationToken cancellation
    )
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
        return (image, symbols, result.Diagnostics.Any(item => item.Severity == DiagnosticSeverity.Warning));
    }
}
