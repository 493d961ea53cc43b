using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Companion.Notebooks.Documents;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.DotNet.Interactive.Formatting;

namespace Companion.Notebooks.Running.Caching;

/// <summary>
/// A key for everything that determines the results of a notebook's run, as far as that is known without running it.
/// </summary>
internal static class ResultKey
{
    // Increment this when the cached content or its format changes.
    private const string Format = "2";

    private static readonly ImmutableArray<string> Kernel =
    [
        .. new[] { typeof(ResultKey), typeof(Formatter), typeof(Compilation), typeof(CSharpCompilation) }.Select(type =>
            type.Module.ModuleVersionId.ToString("N")
        ),
        Environment.Version.ToString(),
    ];

    /// <summary>Computes the key.</summary>
    /// <param name="cells">The cells to run.</param>
    /// <param name="folder">The notebook's folder.</param>
    /// <param name="limits">The limits of the cells.</param>
    public static string Of(IEnumerable<NotebookCell> cells, string folder, RunLimits limits)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Add(Format);
        foreach (var part in Kernel)
        {
            Add(part);
        }

        Add(limits.CellTime.Ticks.ToString(CultureInfo.InvariantCulture));
        Add(limits.Memory.ToString(CultureInfo.InvariantCulture));
        Add(limits.CellOutput.ToString(CultureInfo.InvariantCulture));
        var files = new NamedFiles(folder);
        foreach (var cell in cells)
        {
            Add(cell.Language);
            Add(cell.Source);
            Add(string.Join('\n', cell.Tags));
            files.AddFrom(cell.Source);
        }

        foreach (var (path, content) in files.Contents())
        {
            Add(path);
            Add(content);
        }

        return Convert.ToHexStringLower(hash.GetCurrentHash());

        // Each part is preceded by its length, or two different lists could hash to the same text.
        void Add(string part)
        {
            hash.AppendData(BitConverter.GetBytes(part.Length));
            hash.AppendData(Encoding.Unicode.GetBytes(part));
        }
    }
}
