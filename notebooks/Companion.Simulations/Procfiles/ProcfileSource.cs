using System.Text;
using Companion.Sources;

namespace Companion.Simulations.Procfiles;

/// <summary>
/// A Procfile as it lies on disk. The tools differ in what they do with bytes that are not UTF-8, so the text alone
/// does not tell how they answer.
/// </summary>
/// <param name="File">The text. A byte-order mark stays its first character; a wrong byte is U+FFFD.</param>
/// <param name="Flaw">The first place that is not UTF-8; null when all of it is.</param>
public sealed record ProcfileSource(SourceText File, Utf8Flaw? Flaw)
{
    /// <summary>The text.</summary>
    public string Text => File.Text;

    /// <summary>A Procfile that was typed in, and so is text.</summary>
    public static ProcfileSource FromText(string text, string path = "Procfile") =>
        new(new SourceText(path, text), null);

    /// <summary>A Procfile as a tool reads it from disk.</summary>
    public static ProcfileSource FromBytes(ReadOnlySpan<byte> bytes, string path = "Procfile") =>
        new(new SourceText(path, Encoding.UTF8.GetString(bytes)), Utf8Flaw.Find(bytes));
}
