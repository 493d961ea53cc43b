using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Companion.Notebooks.Kernels.Compilation;

/// <summary>The options for parsing and compiling cells.</summary>
internal static class ScriptOptions
{
    public static readonly CSharpParseOptions Parse = new(
        LanguageVersion.Latest,
        DocumentationMode.None,
        SourceCodeKind.Script
    );

    // .NET Interactive's usings, without its own namespaces. A type means "using static".
    private static readonly ImmutableArray<string> Usings =
    [
        "System",
        "System.Text",
        "System.Collections",
        "System.Collections.Generic",
        "System.Threading.Tasks",
        "System.Linq",
        "Companion.Notebooks.Display",
        "Companion.Notebooks.Display.CellApi",
    ];

    // CS1701, CS1702, CS1705: assembly versions, which the author cannot choose. CS8632: "string?" without #nullable.
    private static readonly ImmutableDictionary<string, ReportDiagnostic> Suppressed = new[]
    {
        "CS1701",
        "CS1702",
        "CS1705",
        "CS8632",
    }.ToImmutableDictionary(id => id, _ => ReportDiagnostic.Suppress);

    // Release, although it blurs line numbers: some cells are experiments with speed.
    public static CSharpCompilationOptions Compile(int number, MetadataReferenceResolver references) =>
        new(
            OutputKind.DynamicallyLinkedLibrary,
            usings: Usings,
            scriptClassName: $"Submission#{number}",
            optimizationLevel: OptimizationLevel.Release,
            concurrentBuild: !OperatingSystem.IsBrowser(),
            nullableContextOptions: NullableContextOptions.Disable,
            metadataReferenceResolver: references,
            assemblyIdentityComparer: DesktopAssemblyIdentityComparer.Default,
            allowUnsafe: true,
            specificDiagnosticOptions: Suppressed
        );
}
