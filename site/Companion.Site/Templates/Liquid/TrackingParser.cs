using System.Runtime.CompilerServices;
using Parlot;
using Parlot.Fluent;

namespace Companion.Site.Templates.Liquid;

/// <summary>Notes where in the text a parser begins.</summary>
/// <param name="inner">The parser.</param>
/// <param name="track">Makes its result know its place: the text and the offset.</param>
internal sealed class TrackingParser<T>(Parser<T> inner, Func<T, string, int, T> track) : Parser<T>
{
    /// <inheritdoc />
    public override bool Parse(ParseContext context, ref ParseResult<T> result)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        var start = context.Scanner.Cursor.Offset;
        if (!inner.Parse(context, ref result))
        {
            return false;
        }

        result.Set(result.Start, result.End, track(result.Value, context.Scanner.Buffer, start));
        return true;
    }
}
