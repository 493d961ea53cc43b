using AwesomeAssertions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Companion.Site.Tests.Libraries;

/// <summary>Compiles libraries against the assemblies of this process, as their authors would.</summary>
internal static class CompiledLibrary
{
    private static readonly MetadataReference[] Platform =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    /// <summary>Compiles a library into a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="code">Its code.</param>
    /// <param name="references">The libraries that it uses.</param>
    public static void Write(string path, string code, params string[] references)
    {
        var compilation = CSharpCompilation.Create(
            Path.GetFileNameWithoutExtension(path),
            [CSharpSyntaxTree.ParseText(code)],
            [.. Platform, .. references.Select(file => MetadataReference.CreateFromFile(file))],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)
        );
        compilation.Emit(path).Diagnostics.Should().NotContain(problem => problem.Severity == DiagnosticSeverity.Error);
    }
}
