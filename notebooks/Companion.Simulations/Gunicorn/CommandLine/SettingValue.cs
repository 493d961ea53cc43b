using System.Numerics;

namespace Companion.Simulations.Gunicorn.CommandLine;

/// <summary>A checked value.</summary>
/// <param name="Text">As <c>--print-config</c> prints it.</param>
/// <param name="Number">The number, if the setting is numeric.</param>
/// <param name="Items">The texts, if the setting has several.</param>
internal sealed record SettingValue(string Text, BigInteger? Number = null, IReadOnlyList<string>? Items = null);
