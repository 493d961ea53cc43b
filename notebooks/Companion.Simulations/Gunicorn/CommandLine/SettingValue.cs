using System.Numerics;

namespace Companion.Simulations.Gunicorn.CommandLine;

/// <summary>A checked value.</summary>
/// <param name="Text">As <c>--print-config</c> prints it.</param>
/// <param name="Number">The number, of a setting that is one.</param>
/// <param name="Items">The texts, of a setting that has several.</param>
internal sealed record SettingValue(string Text, BigInteger? Number = null, IReadOnlyList<string>? Items = null);
