using System.Text;
using AwesomeAssertions;
using Companion.Simulations.Procfiles;
using CsCheck;
using Xunit;

namespace Companion.Simulations.Tests.Procfiles;

public sealed class Utf8FlawTests
{
    [Fact]
    public void Bytes_have_a_flaw_exactly_when_a_strict_decoder_refuses_them() =>
        Gen.OneOf(Gen.Byte, Gen.Byte[0x7F, 0xC3], Gen.Byte[0xDF, 0xF5])
            .Array[0, 8]
            .Sample(bytes => (Utf8Flaw.Find(bytes) is null).Should().Be(IsUtf8(bytes)), iter: 100_000);

    private static bool IsUtf8(byte[] bytes)
    {
        try
        {
            new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetString(bytes);
            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }
}
