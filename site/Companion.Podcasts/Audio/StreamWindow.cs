namespace Companion.Podcasts.Audio;

/// <summary>Reads bytes at ascending positions of a stream, a large piece at a time.</summary>
internal sealed class StreamWindow(Stream stream)
{
    private const int Size = 1 << 16;

    private readonly byte[] _buffer = new byte[Size];
    private long _start;
    private int _length;
    private bool _reachesEnd;

    /// <summary>So many bytes from a position; fewer at the end of what there is.</summary>
    public ReadOnlySpan<byte> At(long position, int length)
    {
        var isAhead = position + length > _start + _length && !_reachesEnd;
        if (position < _start || isAhead)
        {
            stream.Position = position;
            _start = position;
            _length = stream.ReadAtLeast(_buffer, Size, throwOnEndOfStream: false);
            _reachesEnd = _length < Size;
        }

        var offset = (int)Math.Min(position - _start, _length);
        return _buffer.AsSpan(offset, Math.Min(length, _length - offset));
    }
}
