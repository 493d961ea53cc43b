using System.Collections.Immutable;
using Companion.Notebooks.Display;
using Microsoft.AspNetCore.Html;
using Microsoft.CodeAnalysis;
using Microsoft.DotNet.Interactive.Formatting;

namespace Companion.Notebooks.Hosts;

/// <summary>The assemblies that every cell can use: those of .NET, and those that display values.</summary>
internal static class PlatformAssemblies
{
    /// <summary>Where the runtime's assemblies are.</summary>
    public static string Folder { get; } = Path.GetDirectoryName(typeof(object).Assembly.Location)!;

    public static ImmutableArray<MetadataReference> Read()
    {
        var trusted = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator);
        var own = new[] { typeof(CellApi), typeof(Formatter), typeof(IHtmlContent) };
        return
        [
            .. trusted
                .Where(path => Path.GetDirectoryName(path) == Folder && IsForCells(Path.GetFileName(path)))
                .Concat(own.Select(type => type.Assembly.Location))
                .Order(StringComparer.Ordinal)
                .Select(path => MetadataReference.CreateFromFile(path)),
        ];
    }

    // Reading the old framework's facades and the languages that no cell is written in would only cost time.
    private static bool IsForCells(string file) =>
        file
            is not (
                "mscorlib.dll"
                or "System.dll"
                or "System.Core.dll"
                or "System.Data.dll"
                or "System.Web.dll"
                or "WindowsBase.dll"
            )
        && !file.StartsWith("Microsoft.VisualBasic", StringComparison.Ordinal);
}
