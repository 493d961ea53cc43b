namespace Companion.Podcasts.Audio;

/// <summary>Moves from frame to frame of a stream, past what is damaged.</summary>
internal sealed class FrameScanner(StreamWindow window, bool isAdts)
{
    // Twice the longest frame: what follows a frame is then read together with it.
    private const int LookAhead = 1 << 14;

    private AudioFrame _current;

    /// <summary>Where the current frame begins.</summary>
    public long Position { get; private set; }

    /// <summary>Bytes of the current frame, from its header.</summary>
    public ReadOnlySpan<byte> Bytes(int length) => window.At(Position, length);

    /// <summary>
    /// Finds a frame between two positions. Its header is a few bits, which data have by chance too, so it counts only if
    /// another frame or the end of the stream follows.
    /// </summary>
    public AudioFrame? FindFirst(long from, long to)
    {
        for (var position = from; position < to; position++)
        {
            var bytes = window.At(position, LookAhead);
            if (bytes.IsEmpty)
            {
                return null;
            }

            if (bytes[0] == 0xFF && At(position) is { } frame && IsEndOrFrame(position + frame.Length))
            {
                (Position, _current) = (position, frame);
                return frame;
            }
        }

        return null;
    }

    /// <summary>Moves to the next frame; null at the end of the stream.</summary>
    public AudioFrame? Next()
    {
        var next = Position + _current.Length;
        if (At(next) is { } frame && frame.SampleRate == _current.SampleRate)
        {
            (Position, _current) = (next, frame);
            return frame;
        }

        return FindFirst(next, long.MaxValue);
    }

    private AudioFrame? At(long position)
    {
        var bytes = window.At(position, AudioFrame.HeaderLength);
        return isAdts ? AudioFrame.OfAdts(bytes) : AudioFrame.OfMpeg(bytes);
    }

    private bool IsEndOrFrame(long position) => window.At(position, 1).IsEmpty || At(position) is not null;
}
