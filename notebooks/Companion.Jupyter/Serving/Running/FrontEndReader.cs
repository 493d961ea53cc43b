namespace Companion.Jupyter.Serving.Running;

/// <summary>Replaces the console's input: when a cell reads, the front end is asked for a line.</summary>
internal sealed class FrontEndReader(CellInput input) : TextReader
{
    private string _rest = "";

    public override int Peek() => _rest.Length > 0 ? _rest[0] : -1;

    public override int Read()
    {
        if (_rest.Length == 0)
        {
            if (input.ReadLine() is not { } line)
            {
                return -1;
            }

            _rest = line + "\n";
        }

        var next = _rest[0];
        _rest = _rest[1..];
        return next;
    }

    public override int Read(char[] buffer, int index, int count) => Read(buffer.AsSpan(index, count));

    // Returns only the rest of the line: to fill the buffer, the person would have to enter more.
    public override int Read(Span<char> buffer)
    {
        var count = 0;
        while (count < buffer.Length && (count == 0 || _rest.Length > 0) && Read() is var next and >= 0)
        {
            buffer[count++] = (char)next;
        }

        return count;
    }

    public override string? ReadLine()
    {
        if (_rest.Length == 0)
        {
            return input.ReadLine();
        }

        var line = _rest.TrimEnd('\n');
        _rest = "";
        return line;
    }
}
