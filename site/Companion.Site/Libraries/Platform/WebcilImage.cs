using System.Buffers.Binary;

namespace Companion.Site.Libraries.Platform;

/// <summary>
/// Reads assemblies of the browser's runtime. They are published in Webcil: the sections of a portable executable, in a
/// WebAssembly module.
/// </summary>
/// <remarks>The format: <c>docs/design/mono/webcil.md</c> in dotnet/runtime, version 0.</remarks>
internal static class WebcilImage
{
    private const int HeaderSize = 28;
    private const int SectionHeaderSize = 16;

    // The headers of the portable executable, padded to the alignment of its sections.
    private const int ExecutableHeaders = 0x200;
    private const int FileAlignment = 0x200;
    private const int SectionAlignment = 0x1000;
    private const int OptionalHeaderSize = 224;
    private const int DataDirectories = 16;
    private const int CliHeaderDirectory = 14;

    /// <summary>The assembly as a portable executable.</summary>
    /// <param name="module">The WebAssembly module.</param>
    /// <exception cref="InvalidDataException">It is not Webcil, or of another version.</exception>
    public static byte[] ToExecutable(ReadOnlySpan<byte> module)
    {
        // The module is nothing but a wrapper, whose few bytes before the payload are always the same.
        var start = module.IndexOf("WbIL"u8);
        if (start < 0 || BinaryPrimitives.ReadUInt16LittleEndian(module[(start + 4)..]) != 0)
        {
            throw new InvalidDataException("an assembly of the browser's runtime has an unknown format");
        }

        var payload = module[start..];
        var count = BinaryPrimitives.ReadUInt16LittleEndian(payload[8..]);
        var sections = new List<Section>(count);
        for (var at = 0; at < count; at++)
        {
            sections.Add(Section.Read(payload[(HeaderSize + at * SectionHeaderSize)..]));
        }

        var file = new MemoryStream();
        using var writer = new BinaryWriter(file);
        var cliHeader = payload.Slice(12, 8);
        WriteHeaders(writer, sections, cliHeader);
        foreach (var section in sections)
        {
            writer.Write(payload.Slice(section.Pointer, section.RawSize));
            Pad(writer, Aligned(section.RawSize, FileAlignment) - section.RawSize);
        }

        return file.ToArray();
    }

    private static void WriteHeaders(BinaryWriter writer, List<Section> sections, ReadOnlySpan<byte> cliHeader)
    {
        // The DOS header: a signature, and where the next header begins.
        writer.Write("MZ"u8);
        Pad(writer, 0x3A);
        writer.Write(0x40);

        // The COFF header: an executable library for 32 bits.
        writer.Write("PE\0\0"u8);
        writer.Write((ushort)0x14C);
        writer.Write((ushort)sections.Count);
        Pad(writer, 12);
        writer.Write((ushort)OptionalHeaderSize);
        writer.Write((ushort)0x2102);

        WriteOptionalHeader(writer, sections, cliHeader);
        var pointer = ExecutableHeaders;
        foreach (var section in sections)
        {
            Pad(writer, 8);
            writer.Write(section.VirtualSize);
            writer.Write(section.VirtualAddress);
            writer.Write(Aligned(section.RawSize, FileAlignment));
            writer.Write(pointer);
            Pad(writer, 16);
            pointer += Aligned(section.RawSize, FileAlignment);
        }

        Pad(writer, ExecutableHeaders - (int)writer.BaseStream.Position);
    }

    private static void WriteOptionalHeader(BinaryWriter writer, List<Section> sections, ReadOnlySpan<byte> cliHeader)
    {
        var start = writer.BaseStream.Position;
        writer.Write((ushort)0x10B);
        Pad(writer, 26);
        writer.Write(0x400000);
        writer.Write(SectionAlignment);
        writer.Write(FileAlignment);
        Pad(writer, 16);
        var last = sections[^1];
        writer.Write(Aligned(last.VirtualAddress + last.VirtualSize, SectionAlignment));
        writer.Write(ExecutableHeaders);
        Pad(writer, 4);
        writer.Write((ushort)3);
        Pad(writer, 22);
        writer.Write(DataDirectories);
        Pad(writer, CliHeaderDirectory * 8);
        writer.Write(cliHeader);
        Pad(writer, OptionalHeaderSize - (int)(writer.BaseStream.Position - start));
    }

    private static void Pad(BinaryWriter writer, int count) => writer.Write(new byte[count]);

    private static int Aligned(int value, int alignment) => (value + alignment - 1) / alignment * alignment;

    private readonly record struct Section(int VirtualSize, int VirtualAddress, int RawSize, int Pointer)
    {
        public static Section Read(ReadOnlySpan<byte> bytes) =>
            new(
                BinaryPrimitives.ReadInt32LittleEndian(bytes),
                BinaryPrimitives.ReadInt32LittleEndian(bytes[4..]),
                BinaryPrimitives.ReadInt32LittleEndian(bytes[8..]),
                BinaryPrimitives.ReadInt32LittleEndian(bytes[12..])
            );
    }
}
