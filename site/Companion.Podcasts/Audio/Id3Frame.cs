using TagLib;
using TagLib.Id3v2;

namespace Companion.Podcasts.Audio;

/// <summary>
/// The bytes of an ID3v2 frame that TagLib shall not interpret: it reads the frames within a chapter with a call for each
/// level, so that a hostile file would exhaust the stack.
/// </summary>
internal sealed class Id3Frame : Frame
{
    private static readonly bool IsRegistered = Register();

    private Id3Frame(ByteVector data, int offset, FrameHeader header, byte version)
        : base(header)
    {
        Version = version;
        SetData(data, offset, version, readHeader: false);
    }

    /// <summary>The version of the tag: 3 or 4.</summary>
    public byte Version { get; }

    /// <summary>What follows the frame's header.</summary>
    public byte[] Bytes { get; private set; } = [];

    /// <summary>Makes TagLib keep the frames of chapters as they are, in this process.</summary>
    public static bool KeepChapters() => IsRegistered;

    /// <inheritdoc />
    protected override void ParseFields(ByteVector data, byte version) => Bytes = data.Data;

    /// <inheritdoc />
    protected override ByteVector RenderFields(byte version) => new(Bytes);

    private static bool Register()
    {
        FrameFactory.AddFrameCreator(
            (data, offset, header, version) =>
                header.FrameId == "CHAP" || header.FrameId == "CTOC"
                    ? new Id3Frame(data, offset, header, version)
                    : null
        );
        return true;
    }
}
