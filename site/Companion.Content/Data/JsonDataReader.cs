using Companion.Sources;

namespace Companion.Content.Data;

/// <summary>Implements the grammar of RFC 8259, one method per rule.</summary>
internal sealed class JsonDataReader(SourceText source, SourceSpan span, DiagnosticBag diagnostics)
{
    private readonly JsonCursor _cursor = new(source, span);

    public DataMapping Read()
    {
        _cursor.SkipWhitespace();
        if (_cursor.Current != '{')
        {
            throw _cursor.Fail("expected a '{': the JSON is not an object");
        }

        var top = ReadObject(depth: 0);
        _cursor.SkipWhitespace();
        return _cursor.AtEnd ? top : throw _cursor.Fail("there is text after the end of the JSON object");
    }

    private DataValue ReadValue(int depth) =>
        _cursor.Current switch
        {
            '{' => ReadObject(depth),
            '[' => ReadArray(depth),
            '"' => new JsonStrings(_cursor).Read(),
            _ => JsonLiterals.Read(_cursor),
        };

    private DataMapping ReadObject(int depth)
    {
        var start = Open(depth);
        var entries = new DataMappingBuilder(source, diagnostics, isTopLevel: depth == 0);
        for (var isFirst = true; !TakeEnd('}', "entry", start, isFirst); isFirst = false)
        {
            if (_cursor.Current != '"')
            {
                throw _cursor.Fail("expected a key in double quotes", "write \"key\": value");
            }

            var key = new JsonStrings(_cursor).Read();
            _cursor.SkipWhitespace();
            if (!_cursor.Take(':'))
            {
                throw _cursor.Fail($"expected a ':' after the key {Quoted.Text(key.Text)}", "write \"key\": value");
            }

            _cursor.SkipWhitespace();
            entries.Add(new DataEntry(key.Text, key.Span, ReadValue(depth + 1)));
        }

        return entries.Build(_cursor.From(start));
    }

    private DataSequence ReadArray(int depth)
    {
        var start = Open(depth);
        var items = new List<DataValue>();
        for (var isFirst = true; !TakeEnd(']', "item", start, isFirst); isFirst = false)
        {
            items.Add(ReadValue(depth + 1));
        }

        return new DataSequence(_cursor.From(start), items);
    }

    private int Open(int depth)
    {
        if (depth > DataLimits.Depth)
        {
            throw _cursor.Fail(DataLimits.DepthMessage, "nest the values less deeply");
        }

        var start = _cursor.Position;
        _cursor.Advance();
        return start;
    }

    // Consumes the closing bracket, or the comma before the next item.
    private bool TakeEnd(char close, string item, int start, bool isFirst)
    {
        _cursor.SkipWhitespace();
        if (_cursor.Take(close))
        {
            return true;
        }

        if (_cursor.AtEnd)
        {
            throw _cursor.FailAt(
                new SourceSpan(start, 1),
                $"the {(close == ']' ? "list" : "object")} that opens here is not closed",
                $"put a ',' between every {item} and the next, and a '{close}' at the end"
            );
        }

        if (isFirst)
        {
            return false;
        }

        var comma = _cursor.Position;
        if (!_cursor.Take(','))
        {
            throw _cursor.Fail($"expected a ',' or '{close}'", $"put a ',' between every {item} and the next");
        }

        _cursor.SkipWhitespace();
        return _cursor.Current == close
            ? throw _cursor.FailAt(new SourceSpan(comma, 1), $"no {item} follows this ','", "remove the ','")
            : false;
    }
}
