using Companion.Content.Urls;
using Companion.Sources;

namespace Companion.Content.Models;

/// <summary>
/// Tracks who writes which file of the output folder; two claims for one file are an error that names both.
/// </summary>
public sealed class OutputClaims
{
    private readonly Dictionary<string, OutputClaim> _byFile = new(StringComparer.Ordinal);
    private readonly Dictionary<string, OutputClaim> _byFolder = new(StringComparer.Ordinal);

    /// <summary>The claimed files.</summary>
    public IEnumerable<OutputPath> Files => _byFile.Values.Select(claim => claim.File);

    /// <summary>Whether a file will exist.</summary>
    public bool Contains(OutputPath file) => _byFile.ContainsKey(file.Value);

    /// <summary>Claims a file; a conflict is reported at the later claim, and the earlier one keeps the file.</summary>
    /// <returns>Whether the file was free.</returns>
    public bool Add(OutputClaim claim, DiagnosticBag diagnostics)
    {
        if (FindConflict(claim.File) is { } earlier)
        {
            diagnostics.Add(Conflict(claim, earlier));
            return false;
        }

        _byFile[claim.File.Value] = claim;
        foreach (var folder in FoldersOf(claim.File))
        {
            _byFolder.TryAdd(folder, claim);
        }

        return true;
    }

    // A file cannot exist where another claim needs a folder, nor below another claim's file.
    private OutputClaim? FindConflict(OutputPath file) =>
        _byFile.GetValueOrDefault(file.Value)
        ?? _byFolder.GetValueOrDefault(file.Value)
        ?? FoldersOf(file).Select(_byFile.GetValueOrDefault).FirstOrDefault(claim => claim is not null);

    private static IEnumerable<string> FoldersOf(OutputPath file)
    {
        for (var slash = file.Value.IndexOf('/'); slash >= 0; slash = file.Value.IndexOf('/', slash + 1))
        {
            yield return file.Value[..slash];
        }
    }

    // Reported where the author can do something about it: at the later claim, unless that comes with every site.
    private static Diagnostic Conflict(OutputClaim claim, OutputClaim earlier)
    {
        var (at, other) = claim.Path is null && earlier.Path is not null ? (earlier, claim) : (claim, earlier);
        var place = other.Place is { } known ? $" ({known})" : "";
        var message = $"{at.Claimant} is written to the same place as {other.Claimant}{place}: {claim.File}";
        return at.Location is { } location
            ? Diagnostic.Error(location, message, at.Advice)
            : Diagnostic.Error(at.Path ?? at.Claimant, message, at.Advice);
    }
}
