using System.Collections.Immutable;

namespace Companion.Jupyter.Contents;

/// <summary>A request could not be answered.</summary>
internal sealed record ErrorReply(
    string Ename,
    string Evalue,
    ImmutableArray<string> Traceback,
    string Status = "error"
)
{
    public static ErrorReply For(Exception exception) =>
        new(exception.GetType().FullName!, exception.Message, [$"{exception.GetType()}: {exception.Message}"]);
}
