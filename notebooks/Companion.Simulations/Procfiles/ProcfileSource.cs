using System.Text;
using Companion.Sources;

namespace Companion.Simulations.Procfiles;

/// <summary>
/// The content of a Procfile. The tools differ in how they handle bytes that are not UTF-8, so the text alone
/// does not determine the result.
/// </summary>
/// <param name="File">
/// The text. It keeps a byte-order mark as its first character; an invalid byte becomes U+FFFD.
/// </param>
/// <param name="Flaw">The first bytes that are not UTF-8; null if all are.</param>
public sealed record ProcfileSource(SourceText File, Utf8Flaw? Flaw)
{
    /// <summary>The text.</summary>
    public string Text => File.Text;

    /// <summary>A Procfile from text.</summary>
    public static ProcfileSource FromText(string text, string path = "Procfile") =>
        new(new SourceText(path, text), null);

    /// <summary>A Procfile from the bytes of a file.</summary>
    public static ProcfileSource FromBytes(ReadOnlySpan<byte> bytes, string path = "Procfile") =>
        new(new SourceText(path, Encoding.UTF8.GetString(bytes)), Utf8Flaw.Find(bytes));
}
